import { makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../core/sheet/address";
import type { TakenLine } from "../../workflows/changePlan";
import { CellLink } from "../CellLink";
import { useChangeWords } from "./useChangeWords";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  what: { margin: 0, whiteSpace: "pre-line" },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What goes whole, a line each: what it says → gone, and why. `moving`: its rows go with it. */
export function TakenLines({ taken, moving }: { readonly taken: readonly TakenLine[]; readonly moving: boolean }) {
  const styles = useStyles();
  const words = useChangeWords();
  return (
    <>
      <ul className={styles.list} aria-label={words.preview}>
        {taken.map(({ at, what, why }) => (
          <li key={`${at.sheet}!${a1(at)}`} className={styles.item}>
            <p className={styles.what}>
              <CellLink at={at} />: {words.taken(what)}
            </p>
            <p className={styles.why}>{why}</p>
          </li>
        ))}
      </ul>
      {moving ? <p className={styles.why}>{words.rowsGo}</p> : null}
    </>
  );
}
