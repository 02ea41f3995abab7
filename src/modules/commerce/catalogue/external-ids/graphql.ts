import { FieldResolver, Resolver, Root } from '../../../../kernel/graphql.js';
import { ExternalIdType } from './types.js';

@Resolver(() => ExternalIdType)
export class ExternalIdResolver {
  @FieldResolver(() => String, { description: 'Its id there.' })
  id(@Root() { externalId }: { readonly externalId: string }) {
    return externalId;
  }
}
