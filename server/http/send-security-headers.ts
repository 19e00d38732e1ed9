import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Environment } from '../environment';

/** Sets the headers that bind a browser, and `response.locals.cspNonce` for the scripts of this one page. */
export function sendSecurityHeaders({ mode, baseUrl }: Pick<Environment, 'mode' | 'baseUrl'>): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals.cspNonce = nonce;
    response.set({
      'Content-Security-Policy': policy(nonce, hostOf(request.headers.host, baseUrl), mode === 'development'),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      // Not no-referrer: browsers then send `Origin: null` with forms, and a write could not be told from a foreign one.
      'Referrer-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    });
    if (baseUrl.startsWith('https:')) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

function policy(nonce: string, host: string, isDevelopment: boolean) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Vite hands styles over in script while developing.
    `style-src-elem 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Column widths and the colours of carets are attributes that the editor writes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ws://${host} wss://${host}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The host this browser speaks to; a header that is no host never reaches the policy. */
function hostOf(header: string | undefined, baseUrl: string) {
  return header && /^[\w.:[\]-]+$/.test(header) ? header : new URL(baseUrl).host;
}
