/** A refusal that office.js turns into an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A value, an address or an array's size is wrong. */
export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

/** The sheet, name, part or setting asked for does not exist. */
export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** The name is taken. */
export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** A protected sheet or workbook, or one that may only be read. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** What was asked for needs cells, and the sheet is a chart or a macro sheet. */
export function unsupportedSheet(): HostError {
  return new HostError("UnsupportedSheet", "This sheet type does not support this operation, since it is a Macro or Chart sheet.");
}

/** No cell is chosen: a chart is. */
export function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}

/** Excel can't do this in the workbook's present state. */
export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

/** A real Excel may know it; this host does not serve it. */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `This host does not serve ${what}.`, 501);
}

/** The member belongs to a later requirement set than this Excel has. */
export function apiNotFound(member: string, since: string): HostError {
  return new HostError("ApiNotFound", `${member} needs ExcelApi ${since}.`, 404);
}

/** A cell is being edited: every request fails until the person leaves it. */
export function cellEditing(): HostError {
  return new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Exit it with ENTER or TAB, or select another cell, and try again.");
}

/** Whether a refusal is about the requirement set. */
export function isApiNotFound(reason: unknown): boolean {
  return reason instanceof HostError && reason.code === "ApiNotFound";
}
