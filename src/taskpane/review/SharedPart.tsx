import { makeStyles, tokens } from "@fluentui/react-components";
import type { SharedFinding } from "../../workflows/review/sharedFindings";
import { SeverityIcon } from "../icons";
import { MoreOf } from "../MoreOf";
import { useReviewWords } from "./words";

const PAGE = 20;

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  sign: { verticalAlign: "middle", marginInlineEnd: tokens.spacingHorizontalXS },
  units: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  link: { padding: 0, font: "inherit", color: tokens.colorBrandForegroundLink, backgroundColor: "transparent", border: "none", textDecorationLine: "underline", cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface SharedPartProps {
  readonly shared: readonly SharedFinding[];
  readonly onChoose: (key: string) => void;
}

/** The same finding in several units, said once with its units. */
export function SharedPart({ shared, onChoose }: SharedPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  if (shared.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary className={styles.title}>{words.shared(shared.length)}</summary>
      <MoreOf entries={shared} page={PAGE} more={words.sharedMore}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((one) => (
              <li key={`${one.ruleId ?? one.rule}|${one.template}|${one.row}|${one.severity}|${one.cases[0]?.message ?? ""}`} className={styles.item}>
                <Shared finding={one} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </details>
  );
}

function Shared({ finding: { severity, row, units, cases }, onChoose }: { readonly finding: SharedFinding; readonly onChoose: (key: string) => void }) {
  const styles = useStyles();
  const words = useReviewWords();
  const byUnit = [...new Map(cases.map((one) => [one.unit, one])).values()];
  return (
    <details>
      <summary>
        <span className={styles.sign}><SeverityIcon severity={severity} /></span>
        {`${words.inUnits(units)} · ${row === "" ? "" : `${row}: `}${cases[0]?.message ?? ""}`}
      </summary>
      <ul className={styles.units}>
        {byUnit.map(({ unit, name, sheet, cell }) => (
          <li key={unit}>
            <button type="button" className={styles.link} onClick={() => onChoose(unit)}>{name}</button>
            {sheet === null ? "" : ` (${sheet}${cell === null ? "" : `!${cell}`})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
