/** Something that can be ended; VS Code's `Disposable` has this shape too. */
export interface Disposable {
  dispose(): void;
}

/** Tells its listeners what happened. */
export class Emitter<T> {
  private readonly listeners = new Set<(value: T) => void>();

  listen(listener: (value: T) => void): Disposable {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}
