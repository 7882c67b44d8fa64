import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { usePane } from "../paneContext";
import { useAddWords } from "./useAddWords";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  names: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, listStyleType: "none", margin: 0, padding: 0 },
  name: { maxWidth: "100%", minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
});

interface NamesFieldProps {
  readonly label: string;
  /** Id of the list of names to choose from; any other may be written. */
  readonly list: string;
  /** What is odd about the names, "" for nothing. */
  readonly odd: string;
  /** All the names as one text, what is being typed included. */
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** Several bodies: each chosen or written, added to the list below, and taken off it. What is typed and not yet added counts too. */
export function NamesField({ label, list, odd, onText, onLeave }: NamesFieldProps) {
  const styles = useStyles();
  const words = useAddWords();
  const { input, names, typed, type, add, remove } = useNames(onText);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || typed.trim() === "") return;
    event.preventDefault();
    add();
  };
  return (
    <div>
      <Field label={label} hint={words.severalHint} {...(odd === "" ? {} : { validationState: "warning" as const, validationMessage: odd })}>
        {(field) => (
          <div className={styles.line}>
            <Input {...field} className={styles.input} input={{ ref: input, style: { minWidth: 0 } }} value={typed} list={list} autoComplete="off" onChange={(_, { value }) => type(value)} onKeyDown={onKeyDown} onBlur={onLeave} />
            <Button aria-label={words.addTo(label)} onClick={add}>{words.addName}</Button>
          </div>
        )}
      </Field>
      {names.length === 0 ? null : (
        <ul className={styles.names} aria-label={label}>
          {names.map((name) => (
            <li key={name}>
              <Button size="small" className={styles.name} aria-label={words.removeName(name)} onClick={() => remove(name)}>{`${name} ×`}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Names {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly names: readonly string[];
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly add: () => void;
  readonly remove: (name: string) => void;
}

/** The names so far; the keyboard stays in the input. */
function useNames(onText: (text: string) => void): Names {
  const words = useAddWords();
  const { announce } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const tell = (kept: readonly string[], text: string) => {
    setNames(kept);
    setTyped(text);
    onText([...kept, text.trim()].filter(Boolean).join("; "));
  };
  const add = () => {
    const name = typed.trim();
    if (name !== "") {
      tell(names.includes(name) ? names : [...names, name], "");
      announce(words.added(name));
    }
    input.current?.focus();
  };
  const remove = (name: string) => {
    tell(names.filter((one) => one !== name), typed);
    announce(words.removed(name));
    input.current?.focus();
  };
  return { input, names, typed, type: (text) => tell(names, text), add, remove };
}
