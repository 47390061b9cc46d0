/** Hands a file to the browser's own download, which asks or saves as the user has set it. */
export function download(fileName: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has taken the file by the next turn of the page; a minute is for a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
