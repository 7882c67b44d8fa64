import type { WorkbookSession } from "../workbookSession";
import { HostError, cellEditing, invalidArgument, itemNotFound, notImplemented } from "../hostError";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./messages";
import { ActionKind, PathKind } from "./messages";
import type { HostObject } from "./officeType";
import { NULL_OBJECT, isHostObject } from "./officeType";
import { queryValue } from "./query";

type Target = HostObject | typeof NULL_OBJECT | "inert";

/** Answers one request: its actions in order, up to the first that fails. What was done before stays done, as in Excel. */
export class RequestAnswer {
  private readonly resolved = new Map<number, Target>();
  private readonly response: ResponseBody = { Results: [], TraceIds: [] };

  constructor(
    private readonly session: WorkbookSession,
    private readonly root: HostObject,
    private readonly request: RequestBody,
  ) {}

  /** The whole answer. `editing`: a cell is being edited, nothing may be done. */
  async answer(editing: boolean): Promise<ResponseBody> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (editing) throw cellEditing();
        if (action.ActionType === ActionKind.query) await this.settle();
        this.response.Results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (reason) {
        this.response.Error = this.errorOf(reason, index, action);
        break;
      }
    }
    await this.settle();
    return this.response;
  }

  private async settle(): Promise<void> {
    if (!this.session.wrote) return;
    this.session.wrote = false;
    await this.session.grid.settle();
  }

  private errorOf(reason: unknown, index: number, action: Action): ResponseBody["Error"] & object {
    const error = reason instanceof HostError ? reason : new HostError("GeneralException", `Fault of the host: ${String(reason instanceof Error ? reason.stack : reason)}`, 500);
    const location = `${this.request.ObjectPaths[action.ObjectPathId]?.Name ?? ""}.${action.Name}`;
    return { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus, ActionIndex: index, Location: location };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) {
      this.response.TraceIds.push(action.Id);
      return {};
    }
    const target = this.resolve(action.ObjectPathId);
    if (target === "inert") return {};
    if (target === NULL_OBJECT) return onNullObject(action);
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return target.identity(this.session);
      case ActionKind.query: {
        const { Select, Top, Skip } = action.QueryInfo ?? {};
        return queryValue(this.session, target, Select ?? [], Top ?? null, Skip ?? 0);
      }
      case ActionKind.method:
        return this.plain(target.call(this.session, action.Name, this.argumentsOf(action.ArgumentInfo)));
      case ActionKind.setProperty:
        target.set(this.session, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private plain(answer: unknown): unknown {
    if (answer === NULL_OBJECT) return null;
    return isHostObject(answer) ? answer.identity(this.session) : (answer ?? null);
  }

  private resolve(id: number): Target {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", "There is no such object path.");
    const target = this.follow(path);
    this.resolved.set(id, target);
    return target;
  }

  private follow(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case PathKind.root:
        return this.root;
      case PathKind.nullObject:
        return NULL_OBJECT;
      case PathKind.newObject:
        return newObject(path.Name, this.root);
      case PathKind.reference: {
        const kept = this.session.referenced(path.Name);
        if (!kept) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      default:
        return this.followParent(path);
    }
  }

  private followParent(path: ObjectPath): Target {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT || parent === "inert") return parent;
    if (path.ObjectPathType === PathKind.property) return parent.follow(this.session, path.Name);
    const name = path.ObjectPathType === PathKind.indexer ? "GetItem" : path.Name;
    const answer = parent.call(this.session, name, this.argumentsOf(path.ArgumentInfo));
    if (answer === NULL_OBJECT) {
      if (path.ObjectPathType === PathKind.indexer) throw itemNotFound();
      return NULL_OBJECT;
    }
    if (!isHostObject(answer)) throw invalidArgument();
    return answer;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      if (!path) return argument;
      const target = this.resolve(path);
      return target === NULL_OBJECT || target === "inert" ? null : target;
    });
  }
}

/** A null object may be looked at and let go, nothing else. */
function onNullObject(action: Action): unknown {
  const harmless = action.ActionType === ActionKind.instantiate || action.ActionType === ActionKind.query || action.Name.startsWith("_");
  if (!harmless) throw new HostError("InvalidObjectPath", `The object that ${action.Name} is asked of does not exist.`);
  return null;
}

function newObject(name: string, root: HostObject): Target {
  if (name.startsWith("Microsoft.InternalService.")) return "inert";
  if (name === "Microsoft.ExcelServices.Workbook") return root;
  throw notImplemented(`new ${name}`);
}
