/** Code of the error a batch ends in, "" when it does not. */
export async function refusal(batch: (context: Excel.RequestContext) => void | Promise<void>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return "";
  } catch (reason) {
    if (reason instanceof OfficeExtension.Error) return reason.code;
    throw reason;
  }
}
