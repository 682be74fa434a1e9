/** Many look-ups in one index, asked all at once. */
import Dexie, { type Table } from "dexie";

/**
 * The rows that this index holds under any of the keys; a row under several of them comes several times. Call it inside
 * a transaction over the table. It asks the browser itself: Dexie's `anyOf` walks a cursor from key to key, and a batch of
 * posts would wait for eighty steps, one after the other.
 */
export function rowsUnder<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly string[],
): PromiseLike<Row[]> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return Dexie.Promise.resolve([]);
  const held = Dexie.currentTransaction.idbtrans.objectStore(table.name).index(index);
  return new Dexie.Promise<Row[]>((resolve, reject) => {
    const rows: Row[] = [];
    let open = wanted.length;
    for (const key of wanted) {
      const asked: IDBRequest<Row[]> = held.getAll(key);
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        rows.push(...asked.result);
        if (--open === 0) resolve(rows);
      };
    }
  });
}
