import type { Candidate } from '../src/analysis/speakers/statements/candidates';
import { candidateFeatures } from '../src/analysis/speakers/statements/candidateFeatures';
import { probabilityOf } from '../src/analysis/speakers/statements/rerank';

/** A candidate and how right it is, from 0 to 1. */
export interface WeighedCandidate {
  readonly candidate: Candidate;
  readonly right: number;
}

/** Logistic regression by Newton's method, with a penalty on large weights. */
export function trainReranker(examples: readonly WeighedCandidate[], penalty = 3, rounds = 12): number[] {
  const size = candidateFeatures.length;
  const weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = Float64Array.from(weights, (weight) => -penalty * weight);
    const curvature = Array.from({ length: size }, (_, row) =>
      Float64Array.from({ length: size }, (__, column) => (row === column ? penalty : 0)),
    );
    for (const { candidate, right } of examples) {
      const probability = probabilityOf(candidate, weights);
      const { features } = candidate;
      for (let row = 0; row < size; row++) {
        const value = features[row]!;
        if (value === 0) continue;
        gradient[row] = gradient[row]! + (right - probability) * value;
        const scaled = probability * (1 - probability) * value;
        const line = curvature[row] as Float64Array;
        for (let column = 0; column <= row; column++) line[column] = line[column]! + scaled * features[column]!;
      }
    }
    solve(curvature, gradient).forEach((step, at) => {
      weights[at] = weights[at]! + step;
    });
  }
  return [...weights];
}

/** Solves `matrix` x = `vector` for a symmetric positive matrix of which the lower half is given (Cholesky). */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const cell = (row: number, column: number) => matrix[row]![column]!;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = cell(row, column);
      for (let at = 0; at < column; at++) sum -= cell(row, at) * cell(column, at);
      matrix[row]![column] = row === column ? Math.sqrt(sum) : sum / cell(column, column);
    }
  }
  const x = vector.slice();
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) x[row] = x[row]! - cell(row, at) * x[at]!;
    x[row] = x[row]! / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) x[row] = x[row]! - cell(at, row) * x[at]!;
    x[row] = x[row]! / cell(row, row);
  }
  return x;
}
