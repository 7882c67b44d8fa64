import type { Register } from "../../workflows/review/register";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { OutputsPart } from "./OutputsPart";
import { RegisterList } from "./RegisterList";
import { SharedPart } from "./SharedPart";
import { SincePart } from "./SincePart";
import { SubmissionView } from "./SubmissionView";
import { useRegisterFilter } from "./useRegisterFilter";

interface RegisterPartProps {
  readonly session: ReviewSession<Blob>;
  readonly state: ReviewState;
  readonly register: Register;
  /** Key of the unit that is looked at, null for the register itself. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** The register, or what one of its units sent; loaded with the first files. */
export default function RegisterPart({ session, state, register, open, onOpen }: RegisterPartProps) {
  const filtered = useRegisterFilter(register.entries);
  const entry = register.entries.find(({ key }) => key === open);
  if (entry) return <SubmissionView key={entry.files.map(({ path }) => path).join("|")} session={session} entry={entry} busy={state.stage !== "rest"} onBack={() => onOpen(null)} />;
  return (
    <>
      <RegisterList register={register} filtered={filtered} onChoose={onOpen} />
      <OutputsPart session={session} register={register} busy={state.stage !== "rest"} />
      {state.since ? <SincePart since={state.since} /> : null}
      <SharedPart shared={state.shared} onChoose={onOpen} />
    </>
  );
}
