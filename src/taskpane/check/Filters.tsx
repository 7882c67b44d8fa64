import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/finding";
import { SeverityIcon } from "../icons";
import { useSessionState } from "../paneContext";
import { useCheckWords } from "./useCheckWords";
import type { FilterState } from "./useFilter";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, border: 0, padding: 0, margin: 0, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { flexGrow: 1, flexBasis: "130px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  toggle: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface FiltersProps {
  readonly state: FilterState;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Forms that were found: template id and the name to show. */
  readonly forms: readonly { readonly id: string; readonly name: string }[];
}

/** Narrows the list by gravity, sheet, appendix and words. */
export default function Filters({ state, counts, forms }: FiltersProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const { sheets } = useSessionState();
  const { filter } = state;
  const hasScopes = sheets.length > 1 || state.scope === "this";
  const hasForms = forms.length > 1 || filter.template !== "";
  return (
    <div role="group" aria-label={words.filters} className={styles.filters}>
      <div className={styles.row}>
        {(["error", "warning", "info"] as const).map((severity) => (
          <Button key={severity} size="small" className={styles.toggle} icon={<SeverityIcon severity={severity} />} appearance={filter.severities.includes(severity) ? "primary" : "secondary"} aria-pressed={filter.severities.includes(severity)} disabled={counts[severity] === 0 && !filter.severities.includes(severity)} onClick={() => state.toggle(severity)}>
            {words.counted[severity](counts[severity])}
          </Button>
        ))}
      </div>
      {hasScopes || hasForms ? (
        <div className={styles.row}>
          {hasScopes ? (
            <Select size="small" root={{ className: styles.choice }} select={{ className: styles.select }} aria-label={words.scope} value={state.scope} onChange={(_, { value }) => state.setScope(value)}>
              <option value="all">{words.allSheets}</option>
              {state.openSheet === null && state.scope === "all" ? null : <option value="this">{state.openSheet === null ? words.openSheet : words.thisSheet(state.openSheet)}</option>}
            </Select>
          ) : null}
          {hasForms ? (
            <Select size="small" root={{ className: styles.choice }} select={{ className: styles.select }} aria-label={words.form} value={filter.template} onChange={(_, { value }) => state.setTemplate(value)}>
              <option value="">{words.allForms}</option>
              {forms.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          ) : null}
        </div>
      ) : null}
      <Input size="small" type="search" aria-label={words.search} placeholder={words.search} value={filter.search} onChange={(_, { value }) => state.setSearch(value)} />
    </div>
  );
}
