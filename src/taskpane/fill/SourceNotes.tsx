import { makeStyles, tokens } from "@fluentui/react-components";
import { clip } from "../../core/message";
import { a1 } from "../../core/sheet/address";
import type { FillSource, UnreadSourceCell } from "../../workflows/fill/fillCalls";
import { CellLink } from "../CellLink";
import { MoreOf } from "../MoreOf";
import { Notice } from "../Notice";
import { useHelpWords } from "./helpWords";

const useStyles = makeStyles({
  title: { cursor: "pointer" },
  line: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** As many cells as are shown without being asked for. */
const FEW = 4;
const LETTERS = 40;

/** Nothing of a source is left behind unsaid: a file that has nothing in common with the forms, and cells that nobody could read. */
export function SourceNotes({ sources }: { readonly sources: readonly FillSource[] }) {
  const styles = useStyles();
  const words = useHelpWords();
  // With a single source the note on an empty preview says it.
  const strange = sources.length > 1 ? sources.filter(({ file, matched }) => file !== "" && matched === 0) : [];
  const unread = sources.filter((source) => source.unread.length > 0);
  if (strange.length + unread.length === 0) return null;
  return (
    <Notice intent="warning">
      {strange.map(({ file }) => (
        <p key={file} className={styles.line}>{words.nothingIn(file)}</p>
      ))}
      {unread.map((source) => (
        <Unread key={source.file} source={source} />
      ))}
    </Notice>
  );
}

/** The unreadable cells of one source, folded where they are many. */
function Unread({ source: { file, unread } }: { readonly source: FillSource }) {
  const styles = useStyles();
  const words = useHelpWords();
  const title = file === "" ? words.unreadHere(unread.length) : words.unreadIn(file, unread.length);
  const cells = (
    <MoreOf entries={unread} more={words.moreUnread}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map((cell) => (
            <UnreadLine key={`${cell.at.sheet}!${a1(cell.at)}`} cell={cell} isHere={file === ""} />
          ))}
        </ul>
      )}
    </MoreOf>
  );
  if (unread.length <= FEW) return <><p className={styles.line}>{title}</p>{cells}</>;
  return <details><summary className={styles.title}>{title}</summary>{cells}</details>;
}

function UnreadLine({ cell: { at, text, why }, isHere }: { readonly cell: UnreadSourceCell; readonly isHere: boolean }) {
  const words = useHelpWords();
  return (
    <li>
      {isHere ? <CellLink at={at} /> : `${at.sheet}!${a1(at)}`}: {words.unreadCell(clip(text, LETTERS), words.whyUnread[why])}
    </li>
  );
}
