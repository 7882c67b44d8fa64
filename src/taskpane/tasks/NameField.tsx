import { Field, Input } from "@fluentui/react-components";

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  /** Id of the list of names to choose from; any other may be written. */
  readonly list: string;
  /** What is odd about the name, "" for nothing. */
  readonly odd: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** One body, chosen from the directory or written freely. */
export function NameField({ label, value, list, odd, onText, onLeave }: NameFieldProps) {
  return (
    <Field label={label} {...(odd === "" ? {} : { validationState: "warning" as const, validationMessage: odd })}>
      <Input value={value} list={list} autoComplete="off" input={{ style: { minWidth: 0 } }} onChange={(_, { value: text }) => onText(text)} onBlur={onLeave} />
    </Field>
  );
}
