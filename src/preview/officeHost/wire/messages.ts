/** What kind of thing an action of a request does; the numbers are office.js's own. */
export const ActionKind = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object path is reached; the numbers are office.js's own. */
export const PathKind = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** Arguments; where `ReferencedObjectPathIds` is not zero, the argument stands for an object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

/** One action of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

/** One object path of a request. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** A request: what one `context.sync()` sends. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answer to a request. Results stop before the action that failed. */
export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { readonly Code: string; readonly Message: string; readonly HttpStatusCode: number; readonly ActionIndex: number; readonly Location: string };
}

/** Why a request was sent: a `context.sync()` of the add-in, the release of references after `Excel.run`, or office.js's own start. */
export type RequestPurpose = "sync" | "cleanUp" | "boot";

/** Tells a `context.sync()` of the add-in from what office.js sends by itself. */
export function purposeOf(request: RequestBody): RequestPurpose {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === PathKind.newObject && path.Name.startsWith("Microsoft.InternalService."))) return "boot";
  const acting = request.Actions.filter((action) => action.ActionType !== ActionKind.instantiate);
  const releases = acting.length > 0 && acting.every((action) => action.ActionType === ActionKind.method && action.Name === "_RemoveReference");
  return releases ? "cleanUp" : "sync";
}
