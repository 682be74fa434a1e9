/** Lists of whole numbers, one for each number from 0 on, in one array: ten thousand small arrays would cost more to walk. */

export class PackedLists {
  /** All lists, with gaps where lists were taken out. List `n` stands at `from(n)` up to, and without, `to(n)`. */
  data = new Int32Array(256);
  #from = new Int32Array(64).fill(-1);
  #to = new Int32Array(64);
  #end = 0;
  #gaps = 0;
  /** One more than the highest number ever used. */
  length = 0;

  has(number: number): boolean {
    return (this.#from[number] ?? -1) >= 0;
  }
  from(number: number): number {
    return this.#from[number] ?? 0;
  }
  to(number: number): number {
    return this.#to[number] ?? 0;
  }

  /** Puts a list under a number that has none. */
  put(number: number, list: readonly number[]): void {
    if (number >= this.#from.length) {
      const room = Math.max(number + 1, this.#from.length * 2);
      this.#from = grown(this.#from, room, -1);
      this.#to = grown(this.#to, room, 0);
    }
    if (this.#end + list.length > this.data.length) this.#makeRoom(list.length);
    this.data.set(list, this.#end);
    this.#from[number] = this.#end;
    this.#end += list.length;
    this.#to[number] = this.#end;
    this.length = Math.max(this.length, number + 1);
  }

  remove(number: number): void {
    if (!this.has(number)) return;
    this.#gaps += this.to(number) - this.from(number);
    this.#from[number] = -1;
    this.#to[number] = 0;
  }

  /** Closes the gaps; takes a larger array where that is not enough. */
  #makeRoom(more: number): void {
    const needed = this.#end - this.#gaps + more;
    const closer = new Int32Array(Math.max(needed * 2, 256));
    let end = 0;
    for (let number = 0; number < this.length; number++) {
      if (!this.has(number)) continue;
      const list = this.data.subarray(this.from(number), this.to(number));
      closer.set(list, end);
      this.#from[number] = end;
      end += list.length;
      this.#to[number] = end;
    }
    this.data = closer;
    this.#end = end;
    this.#gaps = 0;
  }
}

/** A longer copy, filled up. */
export function grown(from: Int32Array<ArrayBuffer>, length: number, fill: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length).fill(fill, from.length);
  longer.set(from);
  return longer;
}
