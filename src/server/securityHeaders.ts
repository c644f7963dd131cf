const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
  // No text becomes markup or script, but by Vue for what the templates hold, and by the app for its worker's own address.
  `trusted-types vue worker`,
  `require-trusted-types-for 'script'`,
].join('; ')

const unusedFeatures = [
  'accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen',
  'gamepad', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment',
  'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb',
  'window-management', 'xr-spatial-tracking',
]

/** What a survey's question may ask the phone for, which asks the person. */
const ownFeatures = ['geolocation']

/** The headers of every answer: nothing from elsewhere runs here, and nothing here is framed or read elsewhere. */
export function securityHeaders(isBehindTls: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-permitted-cross-domain-policies': 'none',
    'referrer-policy': 'no-referrer',
    'permissions-policy': [...unusedFeatures.map(feature => `${feature}=()`), ...ownFeatures.map(feature => `${feature}=(self)`)].join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    ...(isBehindTls && { 'strict-transport-security': 'max-age=31536000' }),
  }
}
