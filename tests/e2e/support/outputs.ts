import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Outputs {
  readonly pictures: readonly string[];
  readonly html: string;
  /** The text of the PDF with its lines run together: what a search in it finds. */
  readonly pdfText: string;
}

/** What a tour wrote into its folder. */
export async function readOutputs(folder: string): Promise<Outputs> {
  const files = await readdir(folder);
  const { stdout } = await promisify(execFile)('pdftotext', [join(folder, 'packet.pdf'), '-'], {
    maxBuffer: 50_000_000,
  });
  return {
    pictures: files.filter((file) => /^\d\d-[a-z0-9-]+\.png$/.test(file)).sort(),
    html: await readFile(join(folder, 'packet.html'), 'utf8'),
    pdfText: stdout.replaceAll(/\s+/g, ' '),
  };
}
