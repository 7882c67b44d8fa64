import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { STATES, type Register } from "../../workflows/review/register";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { useRovingLines } from "../check/useRovingLines";
import { RegisterLine } from "./RegisterLine";
import { StateSign } from "./StateSign";
import { NO_FILTER, type RegisterFilter, type ReviewFilter } from "./useRegisterFilter";
import { useReviewWords } from "./words";

/** Lines drawn at once; a button brings the next ones. */
const PAGE = 100;
const SORTS = ["worst", "name", "completeness", "sentOn"] as const;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  grow: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  keys: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface RegisterListProps {
  readonly register: Register;
  readonly filtered: RegisterFilter;
  readonly onChoose: (key: string) => void;
}

/** The register, a line a unit, worst first; narrowed, put in another order, searched and walked by keyboard. */
export function RegisterList({ register, filtered, onChoose }: RegisterListProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { shown, filter, set } = filtered;
  return (
    <section className={styles.part} aria-label={words.register}>
      <h2 className={styles.title}>{`${words.register}: ${words.summary(register.entries.length, register.late)}`}</h2>
      <Narrowing register={register} filter={filter} set={set} />
      <div className={styles.row}>
        <span>{shown.length === 0 ? words.nothingShown : words.shown(shown.length, register.entries.length)}</span>
        {shown.length === register.entries.length ? null : <Button size="small" onClick={() => set({ ...NO_FILTER, sort: filter.sort })}>{words.clearFilters}</Button>}
      </div>
      <Lines shown={shown} onChoose={onChoose} />
      <p className={styles.keys}>{words.keys}</p>
    </section>
  );
}

function Lines({ shown, onChoose }: { readonly shown: readonly RegisterEntry[]; readonly onChoose: (key: string) => void }) {
  const styles = useStyles();
  const words = useReviewWords();
  const [count, setCount] = useState(PAGE);
  const visible = useMemo(() => shown.slice(0, count), [shown, count]);
  const list = useRef<HTMLUListElement>(null);
  const roving = useRovingLines(visible, list);
  return (
    <div>
      <ul ref={list} className={styles.list} aria-label={words.register} onFocus={roving.onFocus} onBlur={roving.onBlur}>
        {visible.map((entry) => (
          <li key={entry.key} className={styles.item} onKeyDown={(event) => roving.onKeyDown(event) && event.preventDefault()}>
            <RegisterLine entry={entry} active={entry.key === roving.activeKey} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {shown.length > count ? <Button size="small" data-more onClick={() => setCount((old) => old + PAGE)}>{words.more(Math.min(PAGE, shown.length - count), shown.length - count)}</Button> : null}
    </div>
  );
}

interface NarrowingProps {
  readonly register: Register;
  readonly filter: ReviewFilter;
  readonly set: RegisterFilter["set"];
}

function Narrowing({ register, filter, set }: NarrowingProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { states, lateOnly, sort, search } = filter;
  const there = STATES.filter((state) => register.counts[state] > 0 || states.includes(state));
  return (
    <div role="group" aria-label={words.filters} className={styles.part}>
      <div className={styles.row}>
        {there.map((state) => (
          <Button key={state} size="small" className={styles.toggle} icon={<StateSign state={state} />} appearance={states.includes(state) ? "primary" : "secondary"} aria-pressed={states.includes(state)} onClick={() => set({ states: states.includes(state) ? states.filter((one) => one !== state) : [...states, state] })}>
            {words.stateCount(words.states[state], register.counts[state])}
          </Button>
        ))}
        {register.late > 0 || lateOnly ? (
          <Button size="small" className={styles.toggle} appearance={lateOnly ? "primary" : "secondary"} aria-pressed={lateOnly} onClick={() => set({ lateOnly: !lateOnly })}>{words.lateOnly(register.late)}</Button>
        ) : null}
      </div>
      <div className={styles.row}>
        <Input size="small" type="search" className={styles.grow} input={{ className: styles.grow }} aria-label={words.search} placeholder={words.search} value={search} onChange={(_, { value }) => set({ search: value })} />
        <Select size="small" root={{ className: styles.grow }} aria-label={words.sort} value={sort} onChange={(_, { value }) => set({ sort: SORTS.find((one) => one === value) ?? "worst" })}>
          {SORTS.map((one) => <option key={one} value={one}>{words.sorts[one]}</option>)}
        </Select>
      </div>
    </div>
  );
}
