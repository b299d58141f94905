import { required } from '../../required.ts';
import { noteTexts } from './notes.ts';
import type { PackagePreviewMessages } from './package-preview.messages.ts';
import { isRefused } from './refused-calls.ts';
import { factsOf, type Report } from './report.ts';
import type { Call } from './preview-protocol.ts';

const at = (root: Element, name: string) => required(root, `[data-at="${name}"]`);

/** Draws a report into the places of the element. */
export function drawReport(root: Element, report: Report, messages: PackagePreviewMessages): void {
  const rows = factsOf(report, messages.report).map(([label, value]) => {
    const row = document.createElement('div');
    const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
    dt.textContent = label;
    dd.textContent = value;
    row.append(dt, dd);
    return row;
  });
  at(root, 'facts').replaceChildren(...rows);
  const notes = noteTexts(report.notes, messages.notes).map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  });
  at(root, 'notes').replaceChildren(...notes);
  at(root, 'notes-title').toggleAttribute('hidden', notes.length === 0);
  at(root, 'count').textContent = String(report.calls.length);
  at(root, 'model').textContent = JSON.stringify(report.model, null, 1);
  drawCalls(at(root, 'calls') as HTMLTableSectionElement, report.calls);
}

function drawCalls(body: HTMLTableSectionElement, calls: readonly Call[]): void {
  if (calls.length < body.childElementCount) body.replaceChildren();
  for (const entry of calls.slice(body.childElementCount)) {
    const { time, call, values, answer, error } = entry;
    const row = document.createElement('tr');
    row.classList.toggle('preview-error', isRefused(entry));
    for (const text of [time.toFixed(1), call, values.join(' = '), answer, error])
      row.insertCell().textContent = text;
    body.append(row);
  }
}
