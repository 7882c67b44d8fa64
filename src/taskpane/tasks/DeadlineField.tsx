import { Field, Input } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import { ChoiceField } from "../ChoiceField";
import { useAnswer } from "../useAnswer";
import { timeInWords, type AddWords } from "./addWords";
import { useAddWords } from "./useAddWords";
import type { UnderstoodDeadline } from "../../workflows/tasks/readDeadline";

interface DeadlineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly planYear: number | null;
  readonly onText: (text: string) => void;
}

/** A deadline in the plan's own wordings: common ones to choose from, and what is typed said back with its days. */
export function DeadlineField({ label, value, planYear, onText }: DeadlineFieldProps) {
  const words = useAddWords();
  const text = useDeferredValue(value.trim());
  const { answer } = useAnswer("deadline", text === "" ? undefined : { text, planYear }, text);
  const quick = words.quick.split("|");
  return (
    <>
      <Field label={label} {...(answer ? guideOf(answer, words) : {})}>
        <Input value={value} autoComplete="off" input={{ style: { minWidth: 0 } }} onChange={(_, { value: typed }) => onText(typed)} />
      </Field>
      <ChoiceField label={words.quickDeadline} value={quick.includes(value) ? value : ""} onChoose={onText}>
        <option value="">{words.noQuick}</option>
        {quick.map((choice) => (
          <option key={choice} value={choice}>{choice}</option>
        ))}
      </ChoiceField>
    </>
  );
}

/** What was understood, as a hint; what was not, as a warning. */
function guideOf({ times, unread }: UnderstoodDeadline, words: AddWords): object {
  const said = times.length === 0 ? "" : words.understood(times.map((time) => timeInWords(time, words)).join("; "));
  if (unread.length === 0) return said === "" ? {} : { hint: said };
  const missed = words.notUnderstood(unread.map((part) => `“${part}”`).join(", "));
  return { validationState: "warning", validationMessage: [said, missed].filter(Boolean).join(" ") };
}
