import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import type { NewTask } from "../../core/tasks/addTask";
import type { TaskPart } from "../../core/tasks/taskParts";
import type { TaskField, TaskForm as Form } from "../../workflows/tasks/taskForm";
import type { PlanRows } from "../../workflows/tasks/taskTables";
import { ChoiceField } from "../ChoiceField";
import { usePane } from "../paneContext";
import { useAnswer } from "../useAnswer";
import { oddNamesInWords } from "./addWords";
import { DeadlineField } from "./DeadlineField";
import { NameField } from "./NameField";
import { NamesField } from "./NamesField";
import { draftOf, isBegun, keepDraft } from "./taskDrafts";
import { useAddWords } from "./useAddWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TaskFormProps {
  /** Id of the table. */
  readonly table: string;
  readonly rowsAre: PlanRows;
  readonly form: Form;
  readonly busy: boolean;
  readonly onPlan: (task: NewTask, text: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a new task by the columns of its table. Esc leaves; what was written is kept until it is added or discarded. */
export function TaskForm({ table, rowsAre, form, busy, onPlan, onCancel }: TaskFormProps) {
  const styles = useStyles();
  const words = useAddWords();
  const list = useId();
  const box = useRef<HTMLFormElement>(null);
  const { part, texts, setPart, setTexts, discard } = useDraft(table, form.parts);
  const [missing, setMissing] = useState(false);
  const odd = useOddNames(table, form.fields, texts);
  const task = form.fields.find(({ kind }) => kind === "task");
  useEffect(() => box.current?.querySelector<HTMLElement>("select, textarea, input")?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const text = (texts[task?.id ?? ""] ?? "").trim();
    setMissing(text === "");
    if (text === "") box.current?.querySelector("textarea")?.focus();
    else onPlan({ part, texts }, text);
  };
  return (
    <form ref={box} className={styles.form} aria-label={words.form[rowsAre]} noValidate onSubmit={submit} onKeyDown={({ key }) => (key === "Escape" ? onCancel() : undefined)}>
      <h2 className={styles.title}>{words.form[rowsAre]}</h2>
      <PartField parts={form.parts} part={part} onPart={setPart} />
      {form.fields.map((field) => {
        const onText = (text: string) => setTexts((old) => ({ ...old, [field.id]: text }));
        const given = { field, value: texts[field.id] ?? "", list, onText, onLeave: odd.look, odd: odd.of(field.id) };
        return <FieldOf key={field.id} {...given} missing={missing && field === task} planYear={form.planYear} />;
      })}
      <NameList id={list} names={form.names} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>{words.preview}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
        {isBegun({ part, texts }) ? <Button onClick={() => leave(discard, onCancel)}>{words.discard}</Button> : null}
      </div>
    </form>
  );
}

function leave(discard: () => void, close: () => void): void {
  discard();
  close();
}

type Texts = Readonly<Record<string, string>>;

/** What was written so far, taken up where it was left. */
function useDraft(table: string, parts: readonly TaskPart[]) {
  const { session } = usePane();
  const [begun] = useState(() => draftOf(session, table));
  const [part, setPart] = useState(begun && parts.some(({ id }) => id === begun.part) ? begun.part : (parts[0]?.id ?? null));
  const [texts, setTexts] = useState<Texts>(begun?.texts ?? {});
  useEffect(() => keepDraft(session, table, { part, texts }), [session, table, part, texts]);
  return { part, texts, setPart, setTexts, discard: () => keepDraft(session, table, null) };
}

/** The names to choose from; drawn once, not with every letter typed. */
const NameList = memo(function NameList({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
});

interface PartFieldProps {
  readonly parts: readonly TaskPart[];
  readonly part: string | null;
  readonly onPart: (part: string | null) => void;
}

/** Which part of the table; nothing to choose where there is one. */
function PartField({ parts, part, onPart }: PartFieldProps) {
  const words = useAddWords();
  if (parts.length < 2) return null;
  return (
    <ChoiceField label={words.part} value={part ?? ""} onChoose={(id) => onPart(id === "" ? null : id)}>
      {parts.map(({ id, title }) => (
        <option key={id ?? ""} value={id ?? ""}>{id === null ? words.endOfTable : title}</option>
      ))}
    </ChoiceField>
  );
}

interface FieldOfProps {
  readonly field: TaskField;
  readonly value: string;
  readonly list: string;
  readonly odd: string;
  readonly missing: boolean;
  readonly planYear: number | null;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

function FieldOf({ field: { heading, kind }, missing, planYear, ...given }: FieldOfProps) {
  const words = useAddWords();
  const { value, onText } = given;
  if (kind === "lead") return <NameField label={heading} {...given} />;
  if (kind === "bodies") return <NamesField label={heading} {...given} />;
  if (kind === "deadline") return <DeadlineField label={heading} value={value} planYear={planYear} onText={onText} />;
  const isTask = kind === "task";
  return (
    <Field label={heading} required={isTask} {...(missing && value.trim() === "" ? { validationMessage: words.needed } : {})}>
      {kind === "target" ? (
        <Input value={value} autoComplete="off" input={{ style: { minWidth: 0 } }} onChange={(_, { value: text }) => onText(text)} />
      ) : (
        <Textarea value={value} resize="vertical" rows={isTask ? 3 : 2} onChange={(_, { value: text }) => onText(text)} />
      )}
    </Field>
  );
}

/** What is odd about the names written so far, asked for when a person leaves a field: half a name is always odd. */
function useOddNames(table: string, fields: readonly TaskField[], texts: Readonly<Record<string, string>>): { readonly look: () => void; readonly of: (field: string) => string } {
  const words = useAddWords();
  const [left, setLeft] = useState<Readonly<Record<string, string>>>({});
  const named = fields.filter(({ kind }) => kind === "lead" || kind === "bodies").map(({ id }) => id);
  const written = named.map((id) => left[id] ?? "");
  const { answer } = useAnswer("names", written.every((text) => text.trim() === "") ? undefined : { table, texts: written }, "names");
  const of = (field: string): string => (left[field] === texts[field] ? oddNamesInWords(answer?.[named.indexOf(field)] ?? [], words) : "");
  return { look: () => setLeft(texts), of };
}
