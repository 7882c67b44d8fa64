import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { LeftLine } from "../../workflows/changePlan";
import { CellLink } from "../CellLink";
import { MoreOf } from "../MoreOf";
import { useChangeWords } from "./useChangeWords";

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  item: { paddingBlock: tokens.spacingVerticalXXS },
});

/** Lines drawn at once. */
const PAGE = 20;

/** What a change leaves to a person, a line each: the cell, and why. */
export function LeftLines({ left }: { readonly left: readonly LeftLine[] }) {
  const styles = useStyles();
  const words = useChangeWords();
  const name = useId();
  return (
    <section aria-labelledby={name}>
      <p id={name} className={styles.heading}>{words.left(left.length)}</p>
      <MoreOf entries={left} page={PAGE} more={words.moreLines}>
        {(shown) => (
          <ul className={styles.list} aria-labelledby={name}>
            {shown.map(({ at, why }, i) => (
              <li key={i} className={styles.item}>
                {at ? <><CellLink at={at} />: </> : null}
                {why}
              </li>
            ))}
          </ul>
        )}
      </MoreOf>
    </section>
  );
}
