import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityIcon, VerdictIcon } from "./icons";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  body: { flexGrow: 1, minWidth: 0 },
});

interface NoticeProps {
  readonly intent: "error" | "warning" | "success";
  readonly children: ReactNode;
  /** A button, below the text. */
  readonly action?: ReactNode;
}

/** A message in a box. What went wrong is spoken at once; the rest is announced by whoever shows it. */
export function Notice({ intent, children, action }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])} role={intent === "error" ? "alert" : undefined}>
      {intent === "success" ? <VerdictIcon verdict="pass" /> : <SeverityIcon severity={intent} />}
      <div className={styles.body}>
        {children}
        {action ? <div>{action}</div> : null}
      </div>
    </div>
  );
}
