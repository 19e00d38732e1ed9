import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from '../kernel';

/** 256 random bits that travel in a link or a cookie. Only their keyed hash is stored. */
export const newToken = () => randomBytes(32).toString('base64url');

export const hashToken = (secret: string, token: string) => createHmac('sha256', secret).update(token).digest('hex');

export const hashFor = (ctx: Context, token: string) => hashToken(ctx.secret, token);
