import { Button } from "@fluentui/react-components";
import type { AgencyChoice } from "../../workflows/engine";
import { ChoiceField } from "../ChoiceField";
import { usePane, useSessionState } from "../paneContext";
import { useLanding } from "../useLanding";
import { useFillWords } from "./useFillWords";

const GROUPS = ["own", "assigned", "districts", "others"] as const;

/** Who am I: chosen once, kept in the workbook. A body that is likely is offered, and never set by itself. */
export function AgencyField({ agencies }: { readonly agencies: readonly AgencyChoice[] }) {
  const words = useFillWords();
  const { session, settings, machine } = usePane();
  const { agency } = useSessionState();
  const { place, leave, land } = useLanding();
  const choose = (id: string) => {
    if (id !== "") machine.keep("agency", id);
    void settings.keep({ agency: id });
    void session.choose({ agency: id === "" ? null : id });
  };
  const take = (id: string) => {
    leave();
    choose(id);
    land();
  };
  return (
    <>
      <div ref={place}>
        <ChoiceField label={words.agency} value={agencies.some(({ id }) => id === agency) ? (agency ?? "") : ""} onChoose={choose}>
          <option value="">{words.noAgency}</option>
          {GROUPS.filter((group) => agencies.some((choice) => choice.group === group)).map((group) => (
            <optgroup key={group} label={words.groups[group]}>
              {agencies.filter((choice) => choice.group === group).map(({ id, name }) => (
                <option key={id} value={id}>{name}</option>
              ))}
            </optgroup>
          ))}
        </ChoiceField>
      </div>
      {agency === null ? <Offer agencies={agencies} onTake={take} /> : null}
    </>
  );
}

interface OfferProps {
  readonly agencies: readonly AgencyChoice[];
  readonly onTake: (id: string) => void;
}

/** The sender that the sheets name; where they name none, the one last chosen on this machine. */
function Offer({ agencies, onTake }: OfferProps) {
  const words = useFillWords();
  const { machine } = usePane();
  const { report } = useSessionState();
  if (!report) return null;
  const { unit } = report;
  const offered = agencies.find(({ id, name }) => (unit ? name === unit.name : id === machine.read("agency")));
  if (!offered) return null;
  return (
    <span>
      {`${unit ? words.seen(offered.name) : words.last(offered.name)} `}
      <Button size="small" onClick={() => onTake(offered.id)}>{words.take}</Button>
    </span>
  );
}
