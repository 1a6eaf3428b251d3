package cn.edu.jzu.skillcert.reference;

import java.util.List;

/** The province's price caps (省域上限) with their dates and document numbers, all of them; a rule picks by date. */
public interface PriceCaps {

    List<PriceCapInForce> caps();
}
