import { InputError, type Segment, worded } from "@dragoman/model";

/**
 * The law of cover: a page whose slots overlap would be assembled wrongly, so it is not split at all.
 *
 * @param segments - its segments
 * @param path - its path, for errors
 * @throws InputError that names the block
 */
export function assertCover(segments: readonly Segment[], path: string): void {
  let end = 0;
  for (const { slot, position, source } of segments) {
    if (slot.start < end || slot.end <= slot.start)
      throw new InputError(
        worded('this block cannot be split safely: "{{source}}"', { source: source.slice(0, 60) }),
        { file: path, ...position },
        worded(
          "Please report this page: Dragoman is wrong here, not the page. Until then, `<!-- dragoman: skip -->` before the block leaves it out.",
        ),
      );
    end = slot.end;
  }
}
