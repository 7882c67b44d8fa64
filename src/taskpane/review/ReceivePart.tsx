import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { useAction } from "../useAction";
import { TroubleBar } from "../TroubleBar";
import { chosenFiles, droppedFiles } from "./droppedFiles";
import { useReviewWords } from "./words";

const ACCEPT = ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.docx,.docm";

const useStyles = makeStyles({
  zone: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS, border: `1px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  over: { backgroundColor: tokens.colorNeutralBackground3, borderTopStyle: "solid", borderBottomStyle: "solid", borderLeftStyle: "solid", borderRightStyle: "solid" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

interface ReceivePartProps {
  readonly session: ReviewSession<Blob>;
  /** Nothing came in yet: what this is for is said. */
  readonly isFirst: boolean;
  /** Buttons beside those that choose files. */
  readonly children?: ReactNode;
}

/** Takes files in: chosen one by one, with a folder, or dropped. */
export function ReceivePart({ session, isFirst, children }: ReceivePartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { trouble, run } = useAction();
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    const chosen = chosenFiles(field.files ?? []);
    field.value = "";
    if (chosen.length > 0) void session.add(chosen);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const found = droppedFiles(event.dataTransfer);
    void run({ label: words.looking, stop: null }, async () => void session.add(await found));
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section aria-label={words.receiving} className={mergeClasses(styles.zone, isOver && styles.over)} onDragEnter={onDrag} onDragOver={onDrag} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      {isFirst ? <p className={styles.line}>{words.intro}</p> : null}
      <div className={styles.buttons}>
        <Button appearance={isFirst ? "primary" : "secondary"} size={isFirst ? "medium" : "small"} onClick={() => files.current?.click()}>{words.chooseFiles}</Button>
        <Button size={isFirst ? "medium" : "small"} onClick={() => folder.current?.click()}>{words.chooseFolder}</Button>
        {children}
      </div>
      <p className={styles.small}>{isFirst ? words.reads : words.drop}</p>
      <input ref={files} type="file" multiple hidden accept={ACCEPT} aria-label={words.files} onChange={({ target }) => take(target)} />
      <input ref={(field) => void ((folder.current = field), field?.setAttribute("webkitdirectory", ""))} type="file" hidden aria-label={words.folder} onChange={({ target }) => take(target)} />
      {trouble ? <TroubleBar trouble={trouble} /> : null}
    </section>
  );
}
