import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FileRead } from "../../workflows/tasks/planFile";
import type { PlanRows, TaskTable } from "../../workflows/tasks/taskTables";
import { ChoiceField } from "../ChoiceField";
import { Notice } from "../Notice";
import { TroubleBar } from "../TroubleBar";
import { ComparisonResult } from "./ComparisonResult";
import { useCompareWords } from "./compareWords";
import { PlanFile } from "./PlanFile";
import { TaskAgencyField, type TaskAgency } from "./TaskAgencyField";
import { useComparison, type Compared } from "./useComparison";
import { useTaskWords } from "./useTaskWords";

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: "anywhere" },
});
const FILE = "file";

interface ComparePlansProps {
  readonly tables: readonly TaskTable[];
  /** Id of the table chosen above. */
  readonly chosen: string;
  /** Bodies that the tables name. */
  readonly bodies: readonly string[];
  readonly agency: TaskAgency;
  readonly onAgency: (name: string) => void;
}

/** Holds an agency's plan against the one that gives it its tasks: what is missing, later or another product, and what nobody can tell. */
export default function ComparePlans({ tables, chosen: above, bodies, agency, onAgency }: ComparePlansProps) {
  const words = useCompareWords();
  const { tableName } = useTaskWords();
  const { action, compared, file, compare, read, place } = useComparison();
  const { chosen, ownTable, setProvince, setOwn } = useChosenTables(tables, above, file);
  const rowsAre = rowsOf(chosen, tables, file) ?? ownTable?.rowsAre ?? "tasks";
  const isReady = chosen !== FILE && ownTable !== undefined && ownTable.id !== chosen && agency.asked !== "";
  const start = () => {
    if (!isReady) return;
    const [from, table = chosen] = chosen.split(" ");
    compare({ province: { from: from === FILE ? "file" : "workbook", table }, own: ownTable.id, agency: agency.asked }, rowsAre);
  };
  const options = tables.map(({ id, title, sheet }) => <option key={id} value={id}>{tableName(title, sheet)}</option>);
  return (
    <>
      <ChoiceField label={words.province} value={chosen} onChoose={setProvince}>
        {options}
        {file?.ok ? file.tables.map(({ id, title }) => <option key={id} value={`${FILE} ${id}`}>{words.tableOfFile(title, file.file)}</option>) : null}
        <option value={FILE}>{words.fromFile}</option>
      </ChoiceField>
      {chosen === FILE ? <PlanFile busy={action.busy} read={file} onFile={(given) => (setProvince(null), read(given))} /> : null}
      <ChoiceField label={words.own} value={ownTable?.id ?? ""} onChoose={setOwn}>{options}</ChoiceField>
      <TaskAgencyField label={words.agency} hint={words.hint[rowsAre]} name={agency.name} bodies={bodies} onName={onAgency} />
      <Advice lacks={ownTable?.id === chosen ? "sameTable" : chosen === FILE && tables.length < 2 ? "needTwo" : agency.asked === "" ? "chooseAgency" : null} />
      <div><Button size="small" appearance="primary" disabledFocusable={action.busy || !isReady} onClick={start}>{words.compare}</Button></div>
      {action.trouble ? <TroubleBar trouble={action.trouble} onRetry={start} /> : null}
      {compared === null ? null : <div ref={place} tabIndex={-1}><Outcome compared={compared} /></div>}
    </>
  );
}

/** The tables chosen on both sides; until a person chooses, a file's first one or the one chosen above stands against the workbook's last: a draft comes last. */
function useChosenTables(tables: readonly TaskTable[], above: string, file: FileRead | null) {
  const [province, setProvince] = useState<string | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const fileIds = file?.ok ? file.tables.map(({ id }) => `${FILE} ${id}`) : [];
  const ids = [...tables.map(({ id }) => id), ...fileIds, FILE];
  const first = fileIds[0] ?? (tables.length < 2 ? FILE : above === tables.at(-1)?.id ? (tables[0]?.id ?? FILE) : above);
  const chosen = ids.find((id) => id === province) ?? first;
  const ownTable = tables.find(({ id }) => id === own) ?? tables.filter(({ id }) => id !== chosen).at(-1) ?? tables[0];
  return { chosen, ownTable, setProvince, setOwn };
}

/** What the assigning plan's rows are; unknown until its file is read. */
function rowsOf(chosen: string, tables: readonly TaskTable[], file: FileRead | null): PlanRows | undefined {
  const fileTables = file?.ok ? file.tables : [];
  return tables.find(({ id }) => id === chosen)?.rowsAre ?? fileTables.find(({ id }) => `${FILE} ${id}` === chosen)?.rowsAre;
}

/** What is still lacking before two plans can be compared. */
function Advice({ lacks }: { readonly lacks: "sameTable" | "needTwo" | "chooseAgency" | null }) {
  const styles = useStyles();
  const words = useCompareWords();
  return lacks === null ? null : <p className={styles.line}>{words[lacks]}</p>;
}

function Outcome({ compared }: { readonly compared: NonNullable<Compared> }) {
  const words = useCompareWords();
  return typeof compared === "string" ? <Notice intent="warning">{words[compared]}</Notice> : <ComparisonResult {...compared} />;
}
