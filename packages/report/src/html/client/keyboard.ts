/**
 * Has `/` go to the search field, as it does in most places where there is much to search.
 *
 * @example
 * searchKey();
 */
export function searchKey(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    const isWriting = target instanceof HTMLInputElement && target.type !== "radio";
    if (isWriting || document.querySelector("dialog[open]") !== null) return;
    const field = document.getElementById("query");
    if (!(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    field.scrollIntoView({ block: "nearest" });
    field.focus();
    field.select();
  });
}
