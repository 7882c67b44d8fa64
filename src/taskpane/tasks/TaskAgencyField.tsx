import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useCatalogue } from "../useCatalogue";
import { useSessionState } from "../paneContext";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

/** Whose tasks: an id of the directory or a typed name, and how it is written. */
export interface TaskAgency {
  readonly asked: string;
  readonly name: string;
}

/** The agency chosen for the workbook until a person names another. */
export function useTaskAgency(): readonly [TaskAgency, (name: string) => void] {
  const { agencies } = useCatalogue();
  const { agency } = useSessionState();
  const [named, setNamed] = useState<string | null>(null);
  const own = agencies.find(({ id }) => id === agency)?.name ?? "";
  const name = named ?? own;
  return [{ name, asked: named === null || named === own ? (agency ?? "") : named.trim() }, setNamed];
}

interface TaskAgencyFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  /** Names to choose from; any other may be typed. */
  readonly bodies: readonly string[];
  readonly onName: (name: string) => void;
}

/** A body by its name: chosen among those that the tables name, or typed. It is taken with Enter, when the field is left, or when it is one of them. */
export function TaskAgencyField({ label, hint, name, bodies, onName }: TaskAgencyFieldProps) {
  const styles = useStyles();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(null);
    if (text !== name) onName(text);
  };
  const change = (text: string) => {
    if (bodies.includes(text)) take(text);
    else setTyped(text);
  };
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Input
        className={styles.input}
        size="small"
        autoComplete="off"
        input={{ list }}
        value={typed ?? name}
        onChange={(_, { value }) => change(value)}
        onBlur={() => (typed === null ? undefined : take(typed))}
        onKeyDown={({ key }) => (key === "Enter" && typed !== null ? take(typed) : undefined)}
        contentAfter={<datalist id={list}>{bodies.map((body) => <option key={body} value={body} />)}</datalist>}
      />
    </Field>
  );
}
