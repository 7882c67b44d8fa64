import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { useCatalogue } from "../useCatalogue";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
});

interface SenderPartProps {
  readonly session: ReviewSession<Blob>;
  readonly entry: RegisterEntry;
  readonly busy: boolean;
}

/** From whom and when: as the files tell, or as a person corrects it. */
export function SenderPart({ session, entry, busy }: SenderPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { agencies } = useCatalogue();
  const known = useId();
  const [name, setName] = useState(entry.name);
  const paths = entry.files.map(({ path }) => path);
  const given = session.current().setting;
  const isNamed = paths.some((path) => given.units.has(path));
  const wanted = name.trim();
  return (
    <div className={styles.part}>
      <Field label={words.unit} hint={words.unitFrom[entry.from]}>
        <Input size="small" value={name} list={known} input={{ autoComplete: "off" }} onChange={(_, { value }) => setName(value)} />
      </Field>
      <datalist id={known}>
        {agencies.map((one) => <option key={one.id} value={one.name} />)}
      </datalist>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={busy || wanted === "" || wanted === entry.name} onClick={() => void session.giveUnit(paths, wanted)}>{words.saveUnit}</Button>
        {isNamed ? <Button size="small" disabledFocusable={busy} onClick={() => void session.giveUnit(paths, null)}>{words.ownUnit}</Button> : null}
      </div>
      <Field label={words.sent} hint={given.sent.has(entry.key) ? words.sentGiven : words.sentFromFile}>
        <Input type="date" size="small" value={entry.sentOn ?? ""} onChange={(_, { value }) => session.giveSent(entry.key, value === "" ? null : value)} />
      </Field>
      {given.sent.has(entry.key) ? <div><Button size="small" onClick={() => session.giveSent(entry.key, null)}>{words.ownSent}</Button></div> : null}
    </div>
  );
}
