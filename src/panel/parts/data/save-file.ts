/** Hands the user a file: an ordinary download, so it needs no permission. */

/** Long enough for the browser to take the bytes over, in milliseconds. */
const TAKEN_BY_THEN = 60_000;

export function saveFile(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_BY_THEN);
}

/** `guidepost-2027-03-09.json`: sorts by day in a folder, and no system forbids a character of it. */
export function backupName(now: number): string {
  return `guidepost-${new Date(now).toISOString().slice(0, 10)}.json`;
}
