import type { JsonForm, Span, YamlForm } from "@dragoman/model";

/** What a comment beside a node, or a key for it, tells Dragoman. */
export interface DataRemarks {
  /** Whether the node and all that it holds is left out. */
  readonly skip: boolean;
  /** Notes for the translator of the first text in it. */
  readonly notes: readonly string[];
}

/** Where a text stands: UTF-16 offsets into the file, with its quotes. */
export interface TextPlace extends Span {
  readonly form: YamlForm | JsonForm;
}

interface NodeBase {
  /** Anchor and explicit tag, as `&name !tag`; empty where there is none. */
  readonly properties: string;
  readonly remarks: DataRemarks;
}

/** A string, a number, a name of a mapping: what holds nothing else. */
export interface DataScalar extends NodeBase {
  readonly kind: "scalar";
  /** `string`, `number`, …; a string that YAML 1.1 takes for something else is `ambiguous`, a merge key `merge`. */
  readonly type: string;
  readonly value: string;
  /** Where it stands, if it is a string that can be written anew; undefined for all else. */
  readonly place?: TextPlace;
}

/** Names and what they stand for, in order; a name may occur twice. */
export interface DataMapping extends NodeBase {
  readonly kind: "mapping";
  readonly pairs: readonly DataPair[];
}

/** One name of a mapping, and its value. */
export interface DataPair {
  readonly name: DataNode;
  readonly value: DataNode;
  readonly remarks: DataRemarks;
}

/** A list. */
interface DataList extends NodeBase {
  readonly kind: "list";
  readonly items: readonly DataNode[];
}

/** A second place of something that has an anchor. */
interface DataAlias extends NodeBase {
  readonly kind: "alias";
  readonly anchor: string;
}

/** A data file's contents, whether it is YAML or JSON. */
export type DataNode = DataScalar | DataMapping | DataList | DataAlias;

/** Nothing was remarked. */
export const noRemarks: DataRemarks = { skip: false, notes: [] };

/**
 * How deep a data file may nest: none that people write is nearly as deep, and
 * parsers call themselves for each level.
 */
export const MOST_LEVELS = 200;
