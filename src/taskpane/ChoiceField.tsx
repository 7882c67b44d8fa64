import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  narrow: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A labelled choice that stays within a narrow pane, however long its options are. */
export function ChoiceField({ label, hint, value, onChoose, children }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.narrow} {...(hint === undefined ? {} : { hint })}>
      <Select root={{ className: styles.narrow }} select={{ className: styles.select }} value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {children}
      </Select>
    </Field>
  );
}
