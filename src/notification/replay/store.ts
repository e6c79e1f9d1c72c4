export type Claim =
  | { readonly state: 'claimed', complete(ttl: number): Promise<void>, release(): Promise<void> }
  | { readonly state: 'running' }
  | { readonly state: 'done' }
export interface ReplayStore { claim(id: string, ttl: number): Promise<Claim> }
