import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { wordOfKind } from "../../core/agency/bodyKinds";
import { DIRECTORY_SHEET } from "../../core/agency/directorySheet";
import { guessedKind } from "../../core/agency/guessedKind";
import type { Addition } from "../../workflows/directory/addition";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { becameText, type Additions, type Became } from "./useAdditions";
import { useDirectoryWords } from "./useDirectoryWords";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outline: "none" } },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  outcome: { ":focus": { outline: "none" } },
});

/** A sheet that would be inserted, what became of the last one, and what hindered it. */
export default function AdditionPanel({ additions: { asked, became, action, insert, cancel, place } }: { readonly additions: Additions }) {
  const styles = useStyles();
  return (
    <>
      {action.trouble || became ? (
        <div ref={place} tabIndex={-1} className={styles.outcome}>
          {action.trouble ? <TroubleBar trouble={action.trouble} {...(asked ? { onRetry: insert } : {})} /> : became ? <Outcome became={became} /> : null}
        </div>
      ) : null}
      {asked ? <NewSheet additions={asked} busy={action.busy} onInsert={insert} onCancel={cancel} /> : null}
    </>
  );
}

function Outcome({ became }: { readonly became: Became }) {
  const words = useDirectoryWords();
  const { goTo } = usePane();
  const drawn = became.kind === "inserted" ? became.sheets.drawn[0] : undefined;
  const sheet = drawn ?? (became.kind === "noHeadings" ? became.sheet : DIRECTORY_SHEET);
  return (
    <Notice intent={drawn === undefined ? "warning" : "success"} action={<Button size="small" onClick={() => goTo({ sheet, row: 0, column: 0 })}>{words.open}</Button>}>
      {becameText(became, words)}
    </Notice>
  );
}

interface NewSheetProps {
  readonly additions: readonly Addition[];
  readonly busy: boolean;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

/** What the new sheet brings; nothing is inserted unseen. Esc leaves. */
function NewSheet({ additions, busy, onInsert, onCancel }: NewSheetProps) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.panel} aria-label={words.preview} onKeyDown={({ key }) => (key === "Escape" ? onCancel() : undefined)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>{words.preview}</h2>
      <p className={styles.line}>{words.newSheet}</p>
      {additions.length === 0 ? null : (
        <div>
          {words.alsoAdded}
          <ul className={styles.list}>
            {additions.map(({ name, of }) => (
              <li key={`${name} ${of ?? ""}`}>{of === null ? words.added(name, wordOfKind(guessedKind(name))) : words.aliasNamed(name, of)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onInsert}>{words.insert}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
