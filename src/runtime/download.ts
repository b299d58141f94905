/** Offers a file made in the page as a download. */
export function offer(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Browsers read the file after the click: its address must stay valid for a while.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
