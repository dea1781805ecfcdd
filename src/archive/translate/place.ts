import type { Filter, Node } from '../../search/query/ast';
import { narrowingOf } from '../../search/query/conditions';
import type { Zone } from '../document';
import { allOf, anyOf, hasAny, nothing, type Dsl } from './dsl';

/** In which fields the zones stand. */
const fieldsOfZones: Readonly<Record<Zone, string>> = { title: 'title', heading: 'headings', lead: 'lead' };

/** Where the words of a list are looked for: in the whole article, or where its conditions say. */
export class Place {
  private readonly zones: ReadonlySet<Zone> | null;
  private readonly said: readonly Dsl[];

  /**
   * @param conditions those that narrow a place
   * @param statementFilter what a filter says of a statement
   */
  constructor(
    conditions: readonly Node[],
    private readonly statementFilter: (filter: Filter) => Dsl,
  ) {
    const zones = conditions.filter((node) => narrowingOf(node) === 'zone').map(zonesOf);
    this.zones = zones.length === 0 ? null : zones.reduce(common);
    this.said = conditions
      .filter((node) => narrowingOf(node) === 'statement')
      .map((node) => this.statementCondition(node));
  }

  get isWhole(): boolean {
    return this.zones === null && this.said.length === 0;
  }

  /** Something holds there. @param inField says it of a field */
  where(inField: (field: string) => Dsl): Dsl {
    if (this.said.length > 0) return this.inStatements(inField('said.words'));
    if (this.zones === null) return inField('all');
    return anyOf(Array.from(this.zones, (zone) => inField(fieldsOfZones[zone])));
  }

  /** An article has such a place. */
  get isThere(): Dsl {
    if (this.said.length > 0) return this.inStatements(null);
    return anyOf(Array.from(this.zones ?? [], (zone) => ({ exists: { field: fieldsOfZones[zone] } })));
  }

  private inStatements(query: Dsl | null): Dsl {
    const zones = this.zones && (this.zones.size === 0 ? nothing : hasAny('said.zones', [...this.zones]));
    const filter = [...this.said, ...(zones ? [zones] : [])];
    return {
      nested: { path: 'said', score_mode: 'sum', query: { bool: { filter, ...(query ? { must: query } : {}) } } },
    };
  }

  private statementCondition(node: Node): Dsl {
    if (node.kind === 'filter') return this.statementFilter(node);
    const parts = 'nodes' in node ? node.nodes.map((part) => this.statementCondition(part)) : [];
    return node.kind === 'any' ? anyOf(parts) : allOf(parts);
  }
}

/** The zones that a filter, or filters joined, ask for; of two zones at once there is nothing. */
function zonesOf(node: Node): ReadonlySet<Zone> {
  if (node.kind === 'filter' && 'choice' in node) return new Set([node.choice as Zone]);
  const parts = 'nodes' in node ? node.nodes.map(zonesOf) : [];
  return node.kind === 'any' ? new Set(parts.flatMap((zones) => [...zones])) : parts.reduce(common);
}

function common(one: ReadonlySet<Zone>, other: ReadonlySet<Zone>): ReadonlySet<Zone> {
  return new Set([...one].filter((zone) => other.has(zone)));
}
