import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneReport } from "../../workflows/engine";
import { useCatalogue } from "../useCatalogue";
import { notRunTexts } from "./notRunTexts";
import { useCheckWords } from "./useCheckWords";

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200 },
});

/** A rule that was not run is counted, never passed over. */
export default function NotRun({ report }: { readonly report: PaneReport }) {
  const styles = useStyles();
  const words = useCheckWords();
  const { sets } = useCatalogue();
  const names = new Map(sets.flatMap(({ forms }) => forms.map(({ id, name }) => [id, name] as const)));
  const { summary, lines } = notRunTexts(report, (id) => names.get(id) ?? id, words);
  return (
    <details className={styles.small}>
      <summary>{summary}</summary>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </details>
  );
}
