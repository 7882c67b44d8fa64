import { Button } from "@fluentui/react-components";
import type { AgencyChoice } from "../../workflows/engine";
import { ChoiceField } from "../ChoiceField";
import { usePane, useSessionState } from "../paneContext";
import { useFillWords } from "./useFillWords";

const GROUPS = ["assigned", "districts", "others"] as const;

/** Who am I: chosen once, kept in the workbook. A sender named in the sheets is offered. */
export function AgencyField({ agencies }: { readonly agencies: readonly AgencyChoice[] }) {
  const words = useFillWords();
  const { session, settings } = usePane();
  const { agency, report } = useSessionState();
  const seen = agency === null ? agencies.find(({ name }) => name === report?.unit?.name) : undefined;
  const choose = (id: string) => {
    void settings.keep({ agency: id });
    void session.choose({ agency: id === "" ? null : id });
  };
  return (
    <>
      <ChoiceField label={words.agency} value={agencies.some(({ id }) => id === agency) ? (agency ?? "") : ""} onChoose={choose}>
        <option value="">{words.noAgency}</option>
        {GROUPS.map((group) => (
          <optgroup key={group} label={words.groups[group]}>
            {agencies.filter((choice) => choice.group === group).map(({ id, name }) => (
              <option key={id} value={id}>{name}</option>
            ))}
          </optgroup>
        ))}
      </ChoiceField>
      {seen ? (
        <span>
          {`${words.seen(seen.name)} `}
          <Button size="small" onClick={() => choose(seen.id)}>{words.take}</Button>
        </span>
      ) : null}
    </>
  );
}
