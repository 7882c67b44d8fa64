import { makeStyles, tokens } from "@fluentui/react-components";
import type { Basis } from "../../core/template/tablePlan";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200 },
  quote: { margin: `${tokens.spacingVerticalXXS} 0`, fontStyle: "italic" },
});

/** “Căn cứ”: where the document says so, and its words. */
export function BasisDetails({ basis }: { readonly basis: Basis }) {
  const styles = useStyles();
  const words = useFillWords();
  return (
    <details className={styles.small}>
      <summary>{words.basis}</summary>
      {`${basis.provision}, ${basis.document}.`}
      {basis.quote === undefined ? null : <blockquote className={styles.quote}>{`“${basis.quote}”`}</blockquote>}
    </details>
  );
}
