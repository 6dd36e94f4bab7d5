package examples.bank;

import java.util.Random;

/** A transfer to be made. */
record Order(String id, int payer, int payee, long amount) {
    static Order random(String id, Random random) {
        int payer = random.nextInt(Bank.ACCOUNTS);
        int payee = (payer + 1 + random.nextInt(Bank.ACCOUNTS - 1)) % Bank.ACCOUNTS;
        return new Order(id, payer, payee, 1 + random.nextInt(200));
    }
}
