/**
 * Moves the focus in a grid: arrows, Home and End in the row, with Ctrl in the whole grid.
 *
 * @param event - of a key that was pressed in a cell
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 * @example
 * table.addEventListener("keydown", moveInGrid);
 */
export function moveInGrid(event: KeyboardEvent): void {
  const cell = event.target instanceof HTMLTableCellElement ? event.target : undefined;
  const row = cell?.parentElement;
  if (cell === undefined || !(row instanceof HTMLTableRowElement)) return;
  const next = neighbour(cell, row, event);
  if (!(next instanceof HTMLTableCellElement) || next.getAttribute("role") !== "gridcell") return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

function neighbour(
  cell: HTMLTableCellElement,
  row: HTMLTableRowElement,
  { key, ctrlKey }: KeyboardEvent,
): Element | null | undefined {
  const across = (other: Element | null): Element | undefined =>
    other instanceof HTMLTableRowElement ? other.cells[cell.cellIndex] : undefined;
  switch (key) {
    case "ArrowRight":
      return cell.nextElementSibling;
    case "ArrowLeft":
      return cell.previousElementSibling;
    case "ArrowDown":
      return across(row.nextElementSibling);
    case "ArrowUp":
      return across(row.previousElementSibling);
    case "Home":
      return rowAt(row, ctrlKey, "firstElementChild")?.cells[1];
    case "End": {
      const last = rowAt(row, ctrlKey, "lastElementChild");
      return last?.cells[last.cells.length - 1];
    }
    default:
      return undefined;
  }
}

/** The row itself, or the grid's outermost one. Its first cell is the heading. */
function rowAt(
  row: HTMLTableRowElement,
  isOutermost: boolean,
  end: "firstElementChild" | "lastElementChild",
): HTMLTableRowElement | undefined {
  const found = isOutermost ? row.parentElement?.[end] : row;
  return found instanceof HTMLTableRowElement ? found : undefined;
}
