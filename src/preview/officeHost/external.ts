/** The way from a pane to its host: only JSON texts cross, so that no object of another window reaches office.js. */
export interface HostPort {
  process(request: string): Promise<string>;
  listen(hear: (entries: string) => void): void;
}

/** What the pane is told about its Excel. */
export interface ExternalOptions {
  /** 14 stands for ExcelApi 1.14. */
  readonly apiSet: number;
  /** Language of Excel's screens ("vi-VN"). */
  readonly locale: string;
  readonly documentName: string;
  /** Colours of Excel's theme as 0xBBGGRR; light when absent. */
  readonly theme?: { readonly background: number; readonly foreground: number };
}

const PROCESS_QUERY = 93;
const RICH_API_EVENT = 33;
const NOT_SUPPORTED = 5000;

/** An array as desktop Excel hands it over. */
function safeArray(items: readonly unknown[]): object {
  return { toArray: () => items, dimensions: () => 1, ubound: () => items.length - 1, lbound: () => 0, getItem: (index: number) => items[index] };
}

/**
 * The object desktop Excel puts at `window.external`, which office.js talks to. Set it before office.js loads, in the pane's own window.
 * Answers may come later; events are passed on as they come.
 */
export function officeExternal(port: HostPort, options: ExternalOptions): object {
  let tell: ((entries: object) => void) | null = null;
  port.listen((entries) => tell?.(safeArray(JSON.parse(entries) as unknown[])));
  return {
    GetContext: () => contextOf(options),
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale}$$$disableLogging`,
    GetLoggingAllowed: () => false,
    Execute(dispatch: number, parameters: readonly unknown[], answer: (result: unknown) => void) {
      if (dispatch !== PROCESS_QUERY) return void setTimeout(() => answer(NOT_SUPPORTED));
      const inner = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as readonly unknown[];
      void port.process(String(inner[4])).then((response) => {
        answer(safeArray([0, safeArray([200, ["content-type", "application/json"], response])]));
      });
    },
    RegisterEvent(dispatch: number, _target: string, handler: (dispatch: number, entries: object) => void, answer: (code: number) => void) {
      if (dispatch === RICH_API_EVENT) tell = (entries) => handler(dispatch, entries);
      setTimeout(() => answer(0));
    },
    UnregisterEvent(dispatch: number, _target: string, answer: (code: number) => void) {
      if (dispatch === RICH_API_EVENT) tell = null;
      setTimeout(() => answer(0));
    },
  };
}

function contextOf({ apiSet, locale, documentName, theme }: ExternalOptions): object {
  const { background, foreground } = theme ?? { background: 0xffffff, foreground: 0 };
  const themeInfo = { bodyBackgroundColor: background, bodyForegroundColor: foreground, controlBackgroundColor: background, controlForegroundColor: foreground };
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "addin",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetDocUrl: documentName,
    GetAppCapabilities: 1,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "1",
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify({ excelapi: `1.${apiSet}`, richapiruntime: "1.2", sharedruntime: "1.1", settings: "1.1" }),
    GetDialogRequirementMatrix: "{}",
    GetHostFullVersion: "16.0.17000.20000",
    GetHostCustomMessage: "",
    GetFeaturesForSolution: "",
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify(themeInfo),
    GetLicenseInfo: "",
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, () => value]));
  return { ...context, GetSettings: settingsOf() };
}

/** `Office.context.document.settings`, kept as long as the pane is open. */
function settingsOf(): () => object {
  const kept = new Map<string, string>();
  return () => ({
    Read(keys: string[], values: string[]) {
      for (const [key, value] of kept) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      kept.clear();
      for (const [index, key] of keys.entries()) kept.set(key, values[index] ?? "");
    },
  });
}
