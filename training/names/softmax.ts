/** One example: which features it has and how often, its class, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly gold: number;
  readonly weight: number;
}

export interface Settings {
  /** How strongly weights are drawn to where they come from. */
  readonly pull: number;
  readonly rounds: number;
}

/**
 * Multinomial logistic regression: weights, `classes` a feature, that make the examples' classes likely and stay near
 * those given (a normal prior around them). Found by L-BFGS (Nocedal 1980); the same input gives the same bytes.
 */
export function trainSoftmax(
  examples: readonly Example[],
  prior: Float64Array,
  classes: number,
  { pull, rounds }: Settings,
  start: Float64Array = prior,
): Float64Array {
  let weights = start.slice();
  let { loss, gradient } = lossOf(examples, weights, prior, classes, pull);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    let size = round === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const slope = dot(gradient, direction);
    let next = weights;
    let after = { loss, gradient };
    for (let attempt = 0; attempt < 30; attempt++, size /= 2) {
      const start = weights;
      next = start.map((weight, at) => weight + size * (direction[at] ?? 0));
      after = lossOf(examples, next, prior, classes, pull);
      if (after.loss <= loss + 1e-4 * size * slope) break;
    }
    const s = minus(next, weights);
    const y = minus(after.gradient, gradient);
    const curvature = dot(s, y);
    if (Math.abs(loss - after.loss) < 1e-7 * Math.abs(loss) || curvature <= 0) return next;
    steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > 10) steps.shift();
    weights = next;
    ({ loss, gradient } = after);
  }
  return weights;
}

function lossOf(
  examples: readonly Example[],
  weights: Float64Array,
  prior: Float64Array,
  classes: number,
  pull: number,
): { loss: number; gradient: Float64Array } {
  let loss = 0;
  const gradient = minus(weights, prior);
  for (let at = 0; at < gradient.length; at++) {
    const distance = gradient[at] ?? 0;
    loss += (pull * distance * distance) / 2;
    gradient[at] = pull * distance;
  }
  const sums = new Float64Array(classes);
  for (const { features, values, gold, weight } of examples) {
    sums.fill(0);
    for (let each = 0; each < features.length; each++)
      for (let at = 0; at < classes; at++) sums[at]! += (weights[features[each]! * classes + at] ?? 0) * values[each]!;
    const most = Math.max(...sums);
    let total = 0;
    for (let at = 0; at < classes; at++) total += sums[at] = Math.exp(sums[at]! - most);
    loss -= weight * Math.log(sums[gold]! / total);
    for (let at = 0; at < classes; at++) {
      const error = weight * (sums[at]! / total - (at === gold ? 1 : 0));
      for (let each = 0; each < features.length; each++)
        gradient[features[each]! * classes + at]! += error * values[each]!;
    }
  }
  return { loss, gradient };
}

/** The two loops of L-BFGS: minus the gradient times what the last steps tell of the inverse curvature. */
function directionOf(gradient: Float64Array, steps: readonly { s: Float64Array; y: Float64Array; rho: number }[]) {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of [...steps].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    add(q, y, -alpha);
  }
  const last = steps.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1;
  for (let at = 0; at < q.length; at++) q[at]! *= scale;
  for (const { s, y, rho } of steps) add(q, s, (alphas.pop() ?? 0) - rho * dot(y, q));
  return q.map((value) => -value);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - b[at]!);
}

function add(to: Float64Array, from: Float64Array, factor: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += factor * from[at]!;
}
