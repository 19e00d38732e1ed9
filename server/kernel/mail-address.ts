/** Only what every mail server takes, so that nothing in an address can become a second address or a header. */
export const isMailAddress = (address: string): boolean =>
  address.length <= 254 && /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address);
