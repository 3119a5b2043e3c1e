import type { Anchor, AvailableMessage, NearestQuery, Pairing, WantedMessage } from "./message.js";
import { OldText } from "./old-text.js";

/** What is paired so far. */
export class Matching {
  readonly wanted: readonly WantedMessage[];
  readonly available: readonly AvailableMessage[];
  /** Whether what stays in use where it is serves texts that are near. */
  readonly suggestInUse: boolean;
  readonly #byMsgid: Map<string, OldText> = new Map<string, OldText>();
  /** By wanted message: what it got. */
  readonly #pairings: Map<number, Pairing> = new Map<number, Pairing>();
  /** By old message that one wanted message has alone: that message. */
  readonly #partners: Map<number, number> = new Map<number, number>();
  readonly #taken: Set<number> = new Set<number>();
  /** Whether old messages are not used up any more. */
  #shares = false;

  /**
   * @param query - what there is, and whether what stays in use serves near texts
   * @param order - indexes into `available`, in canonical order
   */
  constructor(
    {
      wanted,
      available,
      suggestInUse,
    }: Pick<NearestQuery, "wanted" | "available" | "suggestInUse">,
    order: readonly number[],
  ) {
    this.wanted = wanted;
    this.available = available;
    this.suggestInUse = suggestInUse;
    this.add(order);
  }

  /** Takes old messages in: indexes into `available`, in canonical order. */
  add(order: readonly number[]): void {
    for (const index of order) {
      const msgid = this.available[index]?.msgid ?? "";
      let text = this.#byMsgid.get(msgid);
      if (text === undefined) this.#byMsgid.set(msgid, (text = new OldText(msgid, this.available)));
      text.add(index);
    }
  }

  /** The old messages' distinct texts, in the order in which they came. */
  get texts(): OldText[] {
    return [...this.#byMsgid.values()];
  }

  /** All old messages with a msgid. */
  textOf(msgid: string): OldText | undefined {
    return this.#byMsgid.get(msgid);
  }

  /** All pairings, in the order of the wanted messages. */
  get pairings(): Pairing[] {
    return [...this.#pairings.values()].sort((a, b) => a.wanted - b.wanted);
  }

  /** What a wanted message got. */
  of(wanted: number): Pairing | undefined {
    return this.#pairings.get(wanted);
  }

  /** The wanted message that has an old one alone, as an edit. */
  partner(available: number): number | undefined {
    return this.#partners.get(available);
  }

  /** Lets old messages that are used up serve again, where nothing else is like a wanted one. */
  share(): void {
    this.#shares = true;
    for (const text of this.texts) text.share();
  }

  /** Whether an old message is used up. */
  isTaken(available: number): boolean {
    return this.#taken.has(available);
  }

  /** Records a pairing, in place of what the wanted message had, and takes the old messages out of their texts. */
  set(pairing: Pairing): void {
    for (const available of this.#pairings.get(pairing.wanted)?.available ?? [])
      this.#partners.delete(available);
    this.#pairings.set(pairing.wanted, pairing);
    for (const available of pairing.available) {
      const message = this.available[available];
      if (message === undefined || message.inUse === true || this.#shares) continue;
      this.#byMsgid.get(message.msgid)?.take(available);
      this.#taken.add(available);
      if (pairing.kind === "edit") this.#partners.set(available, pairing.wanted);
      else this.#partners.delete(available);
    }
  }

  /** Pairs that later ones may take as neighbours. */
  anchors(): Anchor[] {
    const anchors: Anchor[] = [];
    for (const pairing of this.#pairings.values()) {
      const wanted = this.wanted[pairing.wanted]?.places[0];
      if (wanted === undefined) continue;
      const available = this.available[pairing.available[0] ?? -1]?.places[0];
      if (available !== undefined) anchors.push({ wanted, available });
    }
    return anchors;
  }
}
