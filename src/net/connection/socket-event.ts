import type { Socket } from "node:net";

/**
 * Waits until a socket emits an event. If it fails or closes before, or the signal is aborted, the socket is destroyed; it
 * keeps none of the listeners.
 *
 * @throws what the socket failed with, or the reason of the signal
 */
export async function socketEvent(
  socket: Socket,
  event: "connect" | "secureConnect" | "readable",
  signal: AbortSignal,
) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const closed = () => reject(new Error("closed"));
  const abort = () => reject(signal.reason);
  socket.on(event, resolve).on("error", reject).on("close", closed);
  signal.addEventListener("abort", abort);
  try {
    signal.throwIfAborted();
    // An event that has fired already does not fire again.
    if (socket.destroyed) closed();
    await promise;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    socket.off(event, resolve).off("error", reject).off("close", closed);
    signal.removeEventListener("abort", abort);
  }
}
