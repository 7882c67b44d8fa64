import { Field, Input } from "@fluentui/react-components";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { EarlierPart } from "./EarlierPart";
import { ExpectedPart } from "./ExpectedPart";
import { useReviewWords } from "./words";

interface GivenFieldsProps {
  readonly session: ReviewSession<Blob>;
  readonly setting: ReviewState["setting"];
}

/** The due day, the units expected, an earlier register; loaded when they are first asked for. */
export default function GivenFields({ session, setting }: GivenFieldsProps) {
  const words = useReviewWords();
  return (
    <>
      <Field label={words.due} hint={words.dueHint}>
        <Input type="date" size="small" value={setting.due ?? ""} onChange={(_, { value }) => session.give({ due: value === "" ? null : value })} />
      </Field>
      <ExpectedPart session={session} expected={setting.expected} due={setting.due} />
      <EarlierPart session={session} earlier={setting.earlier} />
    </>
  );
}
