import { leastOf, mostOf } from '../../article/lists';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { weight, type Network, type Node } from './network';

/** Where a node is: its middle and its radius, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  readonly radius: number;
}

const smallest = 5;
const largest = 18;
const padding = 10;
/** Room for names beside the nodes. */
const nameWidth = 60;
const nameHeight = 16;
/** A picture is as wide as it is high, times this. */
const wide = 1.7;

/** Finds places for the nodes, a step at a time, so that whoever asks can do other things between. */
export class NetworkLayout {
  private readonly bodies: Body[];
  private readonly simulation: Simulation<Body, SimulationLinkDatum<Body>>;

  constructor({ nodes, arrows }: Pick<Network, 'nodes' | 'arrows'>) {
    const most = Math.max(1, mostOf(nodes.map(weight)));
    this.bodies = nodes.map((node) => ({ radius: radiusOf(node, most) }));
    const links = arrows.map(({ from, to }) => ({ source: from, target: to }));
    const spread = Math.max(1, Math.sqrt(nodes.length / 10));
    this.simulation = forceSimulation(this.bodies)
      .force('link', forceLink(links).distance(70))
      .force('charge', forceManyBody().strength(-260).distanceMax(600))
      .force(
        'collide',
        forceCollide<Body>(({ radius }) => radius + 14),
      )
      .force('x', forceX(0).strength(0.06 / spread))
      .force('y', forceY(0).strength((0.06 * wide * wide) / spread))
      .stop();
  }

  /** One step. @returns whether the places are final */
  step(): boolean {
    if (this.simulation.alpha() >= this.simulation.alphaMin()) this.simulation.tick();
    return this.simulation.alpha() < this.simulation.alphaMin();
  }

  /** The places so far, in a picture of that size. */
  places(width: number, height: number): Place[] {
    const [left, right] = rangeOf(this.bodies.map(({ x = 0 }) => x));
    const [top, bottom] = rangeOf(this.bodies.map(({ y = 0 }) => y));
    const [roomX, roomY] = [width - 2 * padding - 2 * nameWidth, height - 2 * padding - 2 * largest - nameHeight];
    // Few nodes are not pulled apart to fill the picture.
    const factor = Math.min(1.5, roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top));
    // Where they move together, they are smaller.
    const size = Math.max(0.5, Math.min(1, factor));
    return this.bodies.map(({ x = 0, y = 0, radius }) => ({
      x: width / 2 + (x - (left + right) / 2) * factor,
      y: height / 2 + (y - (top + bottom) / 2) * factor,
      radius: radius * size,
    }));
  }
}

function radiusOf(node: Node, most: number): number {
  return smallest + (largest - smallest) * Math.sqrt(weight(node) / most);
}

function rangeOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 0];
  return [leastOf(values), mostOf(values)];
}
