/** Whether a failed file or process call failed with one of these system codes, such as "ENOENT". */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return codes.some((code) => code === error.code);
}

/** The value, or undefined where the file or folder does not exist. */
export async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
