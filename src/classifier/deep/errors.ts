/** Why the learned model cannot be used. The fast tier stands alone then. */
export type DeepModelFault = 'missing' | 'truncated' | 'foreign' | 'version' | 'corrupt' | 'shape' | 'kernel';

export class DeepModelError extends Error {
  override readonly name = 'DeepModelError';

  constructor(
    readonly fault: DeepModelFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
