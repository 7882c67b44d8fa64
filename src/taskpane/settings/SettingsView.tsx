import { Field, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ChoiceField } from "../ChoiceField";
import { usePane, useSessionState } from "../paneContext";
import { THEME_CHOICES } from "../useTheme";
import { settingsWords } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** “Cài đặt”: colours, language, checking while typing; kept on this machine. */
export default function SettingsView() {
  const styles = useStyles();
  const { language, setLanguage, theme, setTheme, session, machine } = usePane();
  const { live } = useSessionState();
  const words = useMemo(() => settingsWords(language), [language]);
  const setLive = (next: boolean) => {
    machine.keep("live", next ? "on" : "off");
    session.setLive(next);
  };
  return (
    <div className={styles.view}>
      <ChoiceField label={words.language} value={language} onChoose={(value) => setLanguage(value === "en" ? "en" : "vi")}>
        <option value="vi">{words.languages.vi}</option>
        <option value="en">{words.languages.en}</option>
      </ChoiceField>
      <ChoiceField label={words.theme} hint={words.contrast} value={theme} onChoose={setTheme}>
        {THEME_CHOICES.map((choice) => (
          <option key={choice} value={choice}>{words.themes[choice]}</option>
        ))}
      </ChoiceField>
      <Field hint={words.liveHint}>
        <Switch label={words.live} checked={live} onChange={(_, { checked }) => setLive(checked)} />
      </Field>
      <p className={styles.line}>{words.privacy}</p>
    </div>
  );
}
